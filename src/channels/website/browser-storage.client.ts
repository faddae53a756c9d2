/** Local storage of the browser. Without access to it (private mode, full) the page still works. */
export function readStored(name: string): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

export function writeStored(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Without storage the value lasts as long as the page.
  }
}
