import { describe } from 'vitest'
import { prove } from './prove.ts'

describe('scripts that run in the view', () => {
  prove('are read beside the script of the page', {
    'pages.json': '{}',
    'manifest.json': '{ "app-plus": {}, "vueVersion": "3" }',
    'pages/player.vue': `
<script lang="ts">
export default {
  methods: {
    where(options: { precise: boolean }): void {
      uni.getLocation(options) // expect: collect location
    },
  },
}
</script>
<script module="player" lang="renderjs">
export default {
  methods: {
    isApple() {
      return navigator.userAgent.includes('iPhone') // expect: collect user-agent
    },
  },
}
</script>
`,
  })
})
