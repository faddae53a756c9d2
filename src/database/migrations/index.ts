import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_112436_wip_core2 from './20261122_112436_wip_core2';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_112436_wip_core2.up,
    down: migration_20261122_112436_wip_core2.down,
    name: '20261122_112436_wip_core2'
  },
];
