import * as migration_20261122_080610_initial from './20261122_080610_initial';
import * as migration_20261122_105433_wip_preview from './20261122_105433_wip_preview';

export const migrations = [
  {
    up: migration_20261122_080610_initial.up,
    down: migration_20261122_080610_initial.down,
    name: '20261122_080610_initial',
  },
  {
    up: migration_20261122_105433_wip_preview.up,
    down: migration_20261122_105433_wip_preview.down,
    name: '20261122_105433_wip_preview'
  },
];
