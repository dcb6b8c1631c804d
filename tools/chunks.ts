const libraries =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|wouter|regexparam|mitt|xstate|@xstate|zustand|i18next|react-i18next|valibot|idb-keyval|html-parse-stringify|void-elements)\//

/**
 * A few files instead of many small ones, because each request costs a round trip on a slow phone: the libraries, what
 * every page needs, the questions. All other pages stay apart. Words get a folder per language.
 */
export const chunks = {
  chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string => {
    const [, language, file] = /locales\/([\w-]+)\/([\w-]+)\.json$/.exec(facadeModuleId ?? '') ?? []
    // a shorter hash than usual: every page carries a list of all of them
    return language === undefined ? 'assets/[name]-[hash:7].js' : `assets/words/${language}/${file}-[hash:7].js`
  },
  codeSplitting: {
    groups: [
      { name: 'libraries', test: libraries, priority: 3 },
      { name: 'app', test: /src\/(app\/(?!main|styles)|pages\/installOffer)/, priority: 2 },
      { name: 'guide', test: /src\/pages\/GuidePage\.tsx$/, priority: 1 },
    ],
  },
}
