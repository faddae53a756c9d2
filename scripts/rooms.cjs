/**
 * The rooms of the house, each with the rooms it may know (docs/decisions/0035). What is not written here it may not, and
 * `npm run check` refuses it. The way of data is one line: collections, answers, channels, server.
 */
module.exports = {
  // The languages and what else is a fixed list: it knows nothing, and every room may know it.
  'src/domain': [],
  // The ground floor: what a process was told, its log and its secret.
  'src/config': [],
  // Pure: no database, no clock of its own.
  journeys: [],
  'src/facts': [],
  'src/pictures': [],
  'src/database': [],
  'src/mail': ['src/config'],
  // The content model. It mails nobody: that is what workflows do.
  collections: ['journeys', 'src/facts', 'src/pictures'],
  // What people carry out with the content: each workflow a plugin of Payload. The content model knows none of them.
  'src/editorial': ['collections', 'journeys', 'src/facts', 'src/mail', 'src/pictures'],
  'src/answers': ['collections', 'journeys', 'src/facts'],
  'src/search': ['src/answers'],
  'src/links': ['collections', 'src/answers'],
  'src/tasks': ['collections', 'src/answers', 'src/config', 'src/editorial', 'src/facts', 'src/links', 'src/mail'],
  'src/starter': ['collections', 'journeys', 'src/answers'],
  'src/admin': [
    'collections',
    'journeys',
    'src/answers',
    'src/config',
    'src/editorial',
    'src/facts',
    'src/mail',
    'src/pictures',
  ],
  // Next's own folder of pages.
  'src/app': ['src/admin'],
  // A channel renders answers. It reads no content itself, and knows no server.
  'src/channels': ['journeys', 'src/answers', 'src/facts', 'src/search'],
  // The top floor: imported by nothing but what starts it.
  'src/server': [
    'collections',
    'src/answers',
    'src/channels',
    'src/config',
    'src/database',
    'src/facts',
    'src/pictures',
    'src/search',
    'src/starter',
    'src/tasks',
  ],
}
