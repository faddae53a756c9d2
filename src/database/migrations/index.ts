import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_121420_editors from './20261122_121420_editors';
import * as migration_20261122_141056_journeys from './20261122_141056_journeys';
import * as migration_20261129_234951_accounts from './20261129_234951_accounts';
import * as migration_20261130_072245_often_forgotten from './20261130_072245_often_forgotten';
import * as migration_20261130_103637_pictures from './20261130_103637_pictures';
import * as migration_20261201_012722_tone_of_events from './20261201_012722_tone_of_events';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_121420_editors.up,
    down: migration_20261122_121420_editors.down,
    name: '20261122_121420_editors',
  },
  {
    up: migration_20261122_141056_journeys.up,
    down: migration_20261122_141056_journeys.down,
    name: '20261122_141056_journeys',
  },
  {
    up: migration_20261129_234951_accounts.up,
    down: migration_20261129_234951_accounts.down,
    name: '20261129_234951_accounts',
  },
  {
    up: migration_20261130_072245_often_forgotten.up,
    down: migration_20261130_072245_often_forgotten.down,
    name: '20261130_072245_often_forgotten',
  },
  {
    up: migration_20261130_103637_pictures.up,
    down: migration_20261130_103637_pictures.down,
    name: '20261130_103637_pictures',
  },
  {
    up: migration_20261201_012722_tone_of_events.up,
    down: migration_20261201_012722_tone_of_events.down,
    name: '20261201_012722_tone_of_events'
  },
];
