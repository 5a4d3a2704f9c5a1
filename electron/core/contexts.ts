import type { LedStage } from '@shared/contract/stage';
import type { Language } from '@shared/domain/values';
import type { Store } from './db/store';
import type { Client, ReadContext } from './services/context';

export type Surroundings = Pick<ReadContext, 'timeZone' | 'now' | 'shippedMethods'> & {
  store: Store;
  version: string;
  folder: string;
  language: () => Language;
  clock: () => ReadContext['clock'];
  stage: () => LedStage;
};

/**
 * What a request may read. Asked for anew at each use: a task that waits for something may go on after a restore, when
 * the database that it began with is closed.
 */
export function readContext(around: Surroundings, client: Client): ReadContext {
  const { store, version, folder, timeZone, now, shippedMethods } = around;
  return {
    get records() {
      return store.records;
    },
    get history() {
      return store.journal;
    },
    get drafts() {
      return store.drafts;
    },
    get language() {
      return around.language();
    },
    get clock() {
      return around.clock();
    },
    get stage() {
      return around.stage();
    },
    searchCatalogue: (query) => store.searchCatalogue(query),
    workshopsInCatalogue: () => store.workshopsInCatalogue(),
    client,
    timeZone,
    now,
    shippedMethods,
    app: {
      version,
      dataFolder: folder,
      get backups() {
        return store.backups;
      },
    },
  };
}
