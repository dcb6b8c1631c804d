/** Version of this app, as in package.json, and of the rules: that of the clinical specification they follow. */
export const appVersion = '0.1.0'
export const rulesVersion = '0.3'
