import { build, type Plugin } from 'vite'

/** Builds embed.js, which pages of others load: one file, whose name never changes. */
export const embedFile = (): Plugin => {
  let out = 'dist'
  const write = async () => {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: out,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: 'src/embed/element.ts',
          output: { format: 'es', entryFileNames: 'embed.js', codeSplitting: false },
        },
      },
    })
  }
  return {
    name: 'embed-file',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    closeBundle: { order: 'pre', sequential: true, handler: write },
  }
}
