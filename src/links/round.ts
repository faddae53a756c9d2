import type { Payload } from 'payload'
import type { Link } from '#src/payload-types.ts'
import { judge } from './judge.ts'
import { createVisitor, type Verdict } from './visit.ts'

/** Limits per round: links in all, links per site, and sites at once. */
const LINKS = 60
const LINKS_OF_SITE = 10
const SITES_AT_ONCE = 4

/** Checks the external links that are due, one at a time for each site. */
export async function checkRound({
  payload,
  visit = createVisitor(),
}: {
  payload: Payload
  visit?: (url: string) => Promise<Verdict>
}): Promise<void> {
  const sites = [...groupBySite(await readDue(payload)).values()].map((links) => links.slice(0, LINKS_OF_SITE))
  const work = async () => {
    for (let links = sites.shift(); links; links = sites.shift()) {
      for (const link of links) await checkOne({ payload, link, visit })
    }
  }
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, work))
}

async function checkOne({
  payload,
  link,
  visit,
}: {
  payload: Payload
  link: Link
  visit: (url: string) => Promise<Verdict>
}): Promise<void> {
  const verdict = await visit(link.url)
  await payload.update({
    collection: 'links',
    where: { url: { equals: link.url } },
    data: judge({ before: link, verdict, now: Date.now() }),
    depth: 0,
    overrideAccess: true,
  })
}

async function readDue(payload: Payload): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: 'links',
    where: {
      and: [
        { kind: { equals: 'outside' } },
        { or: [{ checkAfter: { exists: false } }, { checkAfter: { less_than_equal: new Date().toISOString() } }] },
      ],
    },
    sort: 'checkAfter',
    limit: LINKS * LINKS_OF_SITE,
    depth: 0,
    overrideAccess: true,
  })
  return [...new Map(docs.map((link) => [link.url, link])).values()].slice(0, LINKS)
}

function groupBySite(links: Link[]): Map<string, Link[]> {
  const sites = new Map<string, Link[]>()
  for (const link of links) {
    const site = URL.canParse(link.url) ? new URL(link.url).hostname : ''
    sites.set(site, [...(sites.get(site) ?? []), link])
  }
  return sites
}
