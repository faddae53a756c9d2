import base from './playwright.config.ts'
export default { ...base, webServer: (base.webServer as object[]).slice(0, 1) }
