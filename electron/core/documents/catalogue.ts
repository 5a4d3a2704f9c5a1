import type { CatalogueEntry } from '@shared/domain/catalogue';
import type { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import { dayOfInstant, dayText, listText } from './phrases';
import { prose } from './prose';
import {
  contents, documentTree, heading, labelled, paragraph, quote, type Block, type DocumentTree,
} from './tree'; // prettier-ignore

export interface CatalogueSource {
  entries: readonly CatalogueEntry[];
  language: Language;
  organisation: string;
  timeZone: string;
}

/** More lines than this are no help in a table of contents. */
const mostInContents = 120;

/** Every idea under the workshop it came from, newest workshop first. */
export function catalogue(source: CatalogueSource): DocumentTree {
  const { entries, language, organisation } = source;
  const { documents: words } = wordsIn[language];
  const title = organisation === '' ? words.catalogue : `${words.catalogue} · ${organisation}`;
  const head = { title: words.catalogue, language, organisation, header: title };
  if (entries.length === 0) return documentTree(head, paragraph(words.catalogueIsEmpty));
  const groups = byWorkshop(entries);
  return documentTree(
    head,
    paragraph(words.catalogueCount({ ideas: entries.length, workshops: groups.length })),
    contents(words.contents, entries.length <= mostInContents ? 3 : 2),
    ...groups.map((group) => workshopPart(source, group)),
  );
}

/** Newest meeting first, and within it by number: the order of documents, tables and files. */
export function byWorkshop(entries: readonly CatalogueEntry[]): CatalogueEntry[][] {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
    const key = entry.workshopId ?? `${entry.meetingDay} ${entry.workshopTitle}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].sort(([a], [b]) => compareMeetings(a, b));
}

function compareMeetings(a: CatalogueEntry | undefined, b: CatalogueEntry | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.meetingDay !== b.meetingDay) return a.meetingDay < b.meetingDay ? 1 : -1;
  return a.number - b.number;
}

function workshopPart(source: CatalogueSource, group: readonly CatalogueEntry[]): Block[] {
  const { language } = source;
  const { documents: words } = wordsIn[language];
  const [first] = group;
  if (first === undefined) return [];
  const { workshopTitle, committeeName, meetingDay } = first;
  const about = [committeeName, meetingDay === '' ? '' : dayText(meetingDay, language)];
  const line = about.filter((part) => part !== '').join(', ');
  return [
    heading(2, workshopTitle === '' ? words.unknownWorkshop : workshopTitle, `workshop-${first.number}`),
    ...(line === '' ? [] : [paragraph(line)]),
    ...group.flatMap((entry) => entryPart(source, entry)),
  ];
}

function entryPart(source: CatalogueSource, entry: CatalogueEntry): Block[] {
  const { language } = source;
  const { documents: words, marks } = wordsIn[language];
  const { number, title, description, kind, factors, noteText } = entry;
  const named = listText(
    factors.map((factor) => marks.factorLong[factor]),
    language,
  );
  const isRetold = noteText.trim() !== '' && noteText.trim() !== title && noteText !== description;
  return [
    heading(3, `${number}. ${title}`, `ide-${number}`),
    ...prose(description),
    ...(isRetold ? [quote(noteText.trim())] : []),
    labelled(words.columns.kind, marks.kind[kind]),
    ...(named === '' ? [] : [labelled(words.factors, named)]),
    ...(originOf(source, entry) === '' ? [] : [labelled(words.origin, originOf(source, entry))]),
  ];
}

function originOf({ language, timeZone }: CatalogueSource, entry: CatalogueEntry): string {
  const { documents: words, marks } = wordsIn[language];
  const { groupLetter, groupName, clusterName, noteCreatedAt } = entry;
  const letter = groupLetter === '' ? '' : marks.group(groupLetter);
  return [
    noteCreatedAt === null ? '' : words.notedOn(dayText(dayOfInstant(noteCreatedAt, timeZone), language)),
    groupName === '' || groupName === letter ? letter : `${letter} (${groupName})`,
    clusterName === '' ? '' : words.ofTheme(clusterName),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
