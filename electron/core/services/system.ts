import { settingsFrom, type Settings } from '@shared/domain/settings';
import type { systemContract } from '@shared/contract/system';
import type { Context, Handlers, ReadContext } from './context';
import { historyService } from './history';
import { Refusal } from './refusal';

export const systemService: Handlers<typeof systemContract> = {
  'app.state': (context) => ({
    version: context.app.version,
    settings: settingsOf(context),
    dataFolder: context.app.dataFolder,
    lastBackupAt: context.app.backups[0]?.madeAt ?? null,
    clock: context.clock,
  }),
  'settings.update'(context, { fields }) {
    for (const [id, value] of Object.entries(fields)) putSetting(context, id, JSON.stringify(value));
    return {};
  },

  ...historyService,

  'draft.save'(context, { field, text }) {
    context.saveDraft(field, text);
    return {};
  },
  'draft.list': ({ drafts, client }) => ({ drafts: drafts.list(client.actor) }),
  'draft.everywhere': ({ drafts, client: { actor } }) => ({
    own: drafts.list(actor),
    elsewhere: drafts.elsewhere(actor),
  }),

  'backup.list': ({ app }) => ({ backups: app.backups }),
  'backup.make': ({ backup }) => backup(),
  async 'backup.restore'({ restore }, { name }) {
    const problem = await restore(name);
    if (problem === 'missing') throw new Refusal('backupMissing');
    if (problem === 'damaged') throw new Refusal('backupDamaged');
    return {};
  },

  'check.run': ({ check }) => check(),
  'language.resolve': ({ language }) => ({ language }),
};

export const settingsOf = ({ records }: Pick<ReadContext, 'records'>): Settings =>
  settingsFrom(records.list('setting'));

function putSetting({ records }: Context, id: string, value: string): void {
  if (records.get('setting', id) === null) records.add('setting', { id, value });
  else records.set('setting', id, { value });
}
