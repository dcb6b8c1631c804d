import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks } from './tools/chunks.ts'
import { embedFile } from './tools/embedFile.ts'
import { licenceNotices } from './tools/notices.ts'
import { offline } from './tools/offline.ts'
import { policy } from './tools/policy.ts'
import { staticPages } from './tools/staticPages.ts'

export default defineConfig({
  envPrefix: ['VITE_', 'SITE_'], // SITE_OWNER stands on the privacy page
  plugins: [react(), staticPages(), policy(), embedFile(), licenceNotices(), offline()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: chunks },
  },
})
