/** What this browser remembers for its own user. A browser that keeps nothing (private, full) still shows the page. */
export function readKept(name: string): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

export function writeKept(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Then it is forgotten with the page.
  }
}
