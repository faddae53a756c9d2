import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_105407_wip_core from './20261122_105407_wip_core';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_105407_wip_core.up,
    down: migration_20261122_105407_wip_core.down,
    name: '20261122_105407_wip_core'
  },
];
