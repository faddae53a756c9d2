import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_121420_editors from './20261122_121420_editors';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_121420_editors.up,
    down: migration_20261122_121420_editors.down,
    name: '20261122_121420_editors'
  },
];
