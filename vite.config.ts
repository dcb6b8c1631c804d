import { copyFile, mkdir } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { languages } from './src/i18n/languages.ts'

/** One page per language, and one for addresses a plain static host does not know. */
const pagePerLanguage = (): Plugin => ({
  name: 'page-per-language',
  apply: 'build',
  closeBundle: async () => {
    for (const language of languages) {
      await mkdir(`dist/${language}`, { recursive: true })
      await copyFile('dist/index.html', `dist/${language}/index.html`)
    }
    await copyFile('dist/index.html', 'dist/404.html')
  },
})

export default defineConfig({
  plugins: [react(), pagePerLanguage()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
