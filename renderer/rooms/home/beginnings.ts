/** What a new workshop can begin as, and how the choice is written in the form's draft. Pure. */
import type { WorkshopSummary } from '@shared/contract/workshop';
import type { Method, MethodSource, ShippedMethod } from '@shared/domain/method';
import { dayOf } from '@shared/domain/time';
import type { Language } from '@shared/domain/values';
import type { Words } from '@shared/words/index';

export type Templates = { shipped: readonly ShippedMethod[]; own: readonly Method[] };
export type Beginning = { copyOf: string | null; template: MethodSource | null };

/** `template:<key>`, `own:<id>` or `earlier:<id>`; anything else is a usual evening. */
export function beginningOf(text: string, language: Language): Beginning {
  const [kind, name = ''] = text.split(':');
  if (kind === 'template') return { copyOf: null, template: { key: name, language } };
  if (kind === 'own') return { copyOf: null, template: { id: name } };
  return { copyOf: kind === 'earlier' ? name : null, template: null };
}

type Choice = { value: string; label: string; group?: string };

export function choicesOf(
  { shipped, own }: Templates,
  workshops: readonly WorkshopSummary[],
  { methods, marks }: Words,
): Choice[] {
  const earlier = workshops
    .filter(({ binnedAt }) => binnedAt === null)
    .sort((a, b) => b.plannedStart.localeCompare(a.plannedStart));
  return [
    { value: '', label: methods.usualEvening },
    ...own.map(({ id, name }) => ({ value: `own:${id}`, label: name, group: methods.ownTemplates })),
    ...shipped.map(({ key, name }) => ({ value: `template:${key}`, label: name, group: methods.templates })),
    ...earlier.map(({ id, title, plannedStart }) => ({
      value: `earlier:${id}`,
      label: `${title} · ${marks.day(dayOf(plannedStart))}`,
      group: methods.earlier,
    })),
  ];
}

export function templateAt({ shipped, own }: Templates, text: string): Method | ShippedMethod | undefined {
  return own.find(({ id }) => text === `own:${id}`) ?? shipped.find(({ key }) => text === `template:${key}`);
}
