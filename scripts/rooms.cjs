/**
 * The rooms of the house (folders), each with the rooms that it may import (docs/decisions/0035). `npm run check` refuses
 * all other imports. Data flows one way: collections, answers, channels, server.
 */
module.exports = {
  // Languages and other fixed lists: imports nothing, and every room may import it.
  'src/domain': [],
  // The settings of the process, its log and its secret.
  'src/config': [],
  // Pure: no database, no clock of its own.
  journeys: [],
  'src/facts': [],
  'src/pictures': [],
  'src/database': [],
  'src/mail': ['src/config'],
  // The content model. It sends no mail: workflows do.
  collections: ['journeys', 'src/database', 'src/facts', 'src/pictures'],
  // What people do with the content: each workflow is a Payload plugin. The content model imports none of them.
  'src/editorial': ['collections', 'journeys', 'src/database', 'src/facts', 'src/mail', 'src/pictures'],
  'src/answers': ['collections', 'journeys', 'src/facts'],
  'src/search': ['src/answers'],
  'src/links': ['collections', 'src/answers'],
  'src/tasks': [
    'collections',
    'src/answers',
    'src/config',
    'src/database',
    'src/editorial',
    'src/facts',
    'src/links',
    'src/mail',
  ],
  'src/starter': ['collections', 'journeys', 'src/answers', 'src/database'],
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
  // Next's folder of pages.
  'src/app': ['collections', 'src/admin'],
  // A channel renders answers. It queries no content, and does not import the server.
  'src/channels': ['journeys', 'src/answers', 'src/facts', 'src/search'],
  // The archive of everything in the database, and the move to another.
  'src/archive': ['src/answers', 'src/channels', 'src/database'],
  // The top floor: only imported by the code that starts it.
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
