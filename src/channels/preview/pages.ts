export { choiceIn } from './choice.ts'
export { dataPage, messagePage } from './document.tsx'
export { previewPage } from './PreviewPage.tsx'
export type { PreviewMessage } from './words.ts'
