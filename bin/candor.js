#!/usr/bin/env node
import { run } from '../dist/bundle/candor.js'

run(process)
