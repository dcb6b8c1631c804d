import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pictures, singleFile } from './tools/singleFile.ts'

/** The edition that is one HTML file with everything in it, for a USB stick or a computer without a network. */
export default defineConfig({
  mode: 'single',
  envPrefix: ['VITE_', 'SITE_'],
  publicDir: false,
  base: './',
  define: { PICTURES: JSON.stringify(await pictures()), 'process.env.NODE_ENV': '"production"' },
  plugins: [react(), singleFile()],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    assetsInlineLimit: 1e8,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1e4, // kB: one file is the point
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
