import type { ts as TypeScript } from 'ts-morph'
import type { Confidence, EvidenceKind } from '../types.ts'

/** Evidence as the walk finds it: offsets instead of lines. */
export interface RawEvidence {
  kind: EvidenceKind
  category?: string
  api: string
  module: string
  permission?: string
  implied?: true
  needs: string[]
  picker: boolean
  confidence: Confidence
  /** Nothing is known of what has the member. */
  guessed?: true
  os: string[]
  note?: string
  start: number
  end: number
  /** Absent for templates. */
  node?: TypeScript.Node
}
