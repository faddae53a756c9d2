/** Someone who moves within Nijmegen on 15 January, with a car and a child. */
export const MOVING =
  'route=binnen&oud=huur&nieuw=huur&kind=ja&auto=ja&parkeren=vergunning&uitkering=geen&zorg=nee&datum=2027-01-15'

/** One of each kind of page that a resident can open. */
export const KINDS: Record<string, string> = {
  home: '/',
  'home in English': '/en',
  'products A-Z': '/producten',
  product: '/producten/paspoort',
  'product with much text': '/producten/verhuizing-doorgeven',
  'product only in Dutch, in English': '/en/producten/bezwaar',
  'sensitive product': '/producten/schuldhulpverlening',
  themes: '/themas',
  theme: '/themas/verhuizen-en-wonen',
  'life events': '/gebeurtenissen',
  'life event': '/gebeurtenissen/verhuizen',
  question: '/gebeurtenissen/verhuizen/vragen',
  'question for the date': '/gebeurtenissen/verhuizen/vragen?vraag=datum',
  'question without an answer': '/gebeurtenissen/verhuizen/vragen?gevraagd=route',
  answers: `/gebeurtenissen/verhuizen/vragen?${MOVING}`,
  plan: `/gebeurtenissen/verhuizen/plan?${MOVING}`,
  'plan in English': `/en/gebeurtenissen/verhuizen/plan?${MOVING}`,
  'plan by code': '/plan',
  'wrong plan code': '/plan/0000-0000-0001',
  contact: '/contact',
  'contact channel': '/contact/stadswinkel',
  'search with results': '/zoeken?q=verhuizen',
  'search without results': '/zoeken?q=xyzzyxyzzy',
  'editors’ page': '/toegankelijkheid',
  'not found': '/bestaat-niet',
  letter: '/producten/paspoort/brief',
  'letter of a plan': `/gebeurtenissen/verhuizen/plan/brief?${MOVING}`,
  'letter of a plan in English': `/en/gebeurtenissen/verhuizen/plan/brief?${MOVING}`,
}
