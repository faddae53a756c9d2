/** The name of our crawler in robots.txt. */
const OURSELVES = 'eenmond-linkcontrole'

/**
 * Whether this robots.txt allows a path (RFC 9309): our own group, or else the group "*"; the longest matching rule decides,
 * and of equally long rules the one that allows.
 */
export function isAllowed({ robots, path }: { robots: string; path: string }): boolean {
  const groups = readGroups(robots)
  const named = groups.filter(({ agents }) => agents.includes(OURSELVES))
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  )
  const fitting = rules.filter(({ pattern }) => fits(pattern, path))
  const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length))
  const deciding = fitting.filter(({ pattern }) => pattern.length === longest)
  return deciding.length === 0 || deciding.some(({ allow }) => allow)
}

type Rule = { allow: boolean; pattern: string }
type Group = { agents: string[]; rules: Rule[] }

function readGroups(robots: string): Group[] {
  const groups: Group[] = []
  let isNaming = false
  for (const line of robots.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const key = name.toLowerCase()
    if (key === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.trim().toLowerCase())
      isNaming = true
    } else if (key === 'allow' || key === 'disallow') {
      isNaming = false
      if (value.trim()) groups.at(-1)?.rules.push({ allow: key === 'allow', pattern: value.trim() })
    }
  }
  return groups
}

/**
 * In a pattern "*" matches anything and a final "$" is the end. Not compiled to a regular expression: the pattern is
 * untrusted.
 */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1
    const found = isWhole && isLast ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}
