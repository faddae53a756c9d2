import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_105931_wip_keep from './20261122_105931_wip_keep';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_105931_wip_keep.up,
    down: migration_20261122_105931_wip_keep.down,
    name: '20261122_105931_wip_keep'
  },
];
