import { build, type Plugin } from 'vite'
import { languages } from '../src/i18n/languages.ts'
import { siteFiles } from './siteFiles.ts'

/** Builds sw.js with the list of files it keeps. Comes after everything that writes files. */
export const offline = (): Plugin => {
  let out = 'dist'
  const writeWorker = async () => {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: {
        SITE_FILES: JSON.stringify(await siteFiles(out, languages)),
        'process.env.NODE_ENV': '"production"',
      },
      build: {
        outDir: out,
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: {
          input: 'src/worker/serviceWorker.ts',
          output: { format: 'iife', entryFileNames: 'sw.js' },
        },
      },
    })
  }
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    closeBundle: { order: 'pre', sequential: true, handler: writeWorker },
  }
}
