import type { Block } from '@shared/domain/agenda';
import { prose } from '../prose';
import { bullets, heading, labelled, paragraph, type Block as Part } from '../tree';
import { ad, afterLastBlock } from './ad';
import { attendanceAt } from './attendance';
import { caseNumberOf, type Item, type Meeting } from './meeting';

export function agendaItem(meeting: Meeting, told: Item): Part[] {
  const { words, marks, items } = meeting;
  const { number, item } = told;
  const state = item.isOpen ? marks.open : marks.closed;
  const caseNumber = caseNumberOf(meeting, item);
  const decisions = [
    ...told.blocks.flatMap((block) => ad(meeting, block)),
    ...(told === items.at(-1) ? afterLastBlock(meeting) : []),
  ];
  return [
    heading(2, `${number} (${state}) ${item.title}`, `punkt-${number}`),
    ...(caseNumber === '' ? [] : [labelled(words.caseNumber, caseNumber)]),
    ...attendanceAt(meeting, told),
    ...resume(meeting, told),
    heading(3, words.earlierDecisions),
    ...(item.earlierDecisions.trim() === '' ? [paragraph(words.none)] : prose(item.earlierDecisions)),
    heading(3, words.decisions),
    ...(decisions.length === 0 ? [paragraph(words.noDecisions)] : decisions),
  ];
}

/** The item's own words, else its agenda. */
function resume({ words }: Meeting, { item, blocks }: Item): Part[] {
  if (item.resume.trim() !== '') return [heading(3, words.resume), ...prose(item.resume)];
  if (blocks.length === 0) return [];
  const line = ({ title, presenter }: Block) =>
    presenter.trim() === '' ? title : `${title} ${words.by(presenter)}`;
  return [heading(3, words.resume), bullets(...blocks.map(line))];
}
