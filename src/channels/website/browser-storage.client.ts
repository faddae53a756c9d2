type Kept = 'localStorage' | 'sessionStorage'

/** What this browser, or this tab, has kept. Without access to it (private mode, full) the page still works. */
export function readStored(name: string, kept: Kept = 'localStorage'): string {
  try {
    return window[kept].getItem(name) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a value; an empty one is removed. */
export function writeStored(name: string, value: string, kept: Kept = 'localStorage'): void {
  try {
    if (value) window[kept].setItem(name, value)
    else window[kept].removeItem(name)
  } catch {
    // Without storage the value lasts as long as the page.
  }
}
