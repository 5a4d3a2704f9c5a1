/**
 * Text being typed. It reaches the database within a second at the latest, also when the window goes, and goes from
 * there in the same transaction that saves it (reliability-research R5).
 */
import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import type { RequestOptions } from '@shared/contract/wire';
import { request } from './bridge';

const quiet = 250;
const longest = 1_000;

const useDrafts = create<{ texts: Readonly<Record<string, string>> }>(() => ({ texts: {} }));

type Waiting = { timer: ReturnType<typeof setTimeout>; since: number };
const waiting = new Map<string, Waiting>();

/** Called once at the start: what this window was typing when it went. */
export async function loadDrafts(): Promise<void> {
  const { drafts } = await request('draft.list', {});
  useDrafts.setState({ texts: drafts });
}

/**
 * A text field that survives a crash. `field` names it within this window by the record it is about: `board:<id>`,
 * `block:<id>:title`. What is kept but is nobody's words (a choice, a place) has a name that begins with @.
 */
export function useDraft(field: string): {
  text: string;
  setText: (text: string) => void;
  /** Runs the command that saves the text; on success the draft is gone and the field empty. */
  save: (command: (options: RequestOptions) => Promise<unknown>) => Promise<void>;
  /** The same for a line that is written again at once: it is empty from the first moment, and a refusal fills it. */
  submit: (command: (options: RequestOptions) => Promise<unknown>) => Promise<void>;
} {
  const text = useDrafts(({ texts }) => texts[field] ?? '');
  const setText = useCallback((next: string) => keepText(field, next), [field]);
  const save = useCallback(
    async (command: (options: RequestOptions) => Promise<unknown>) => {
      const saving = readDraft(field);
      cancel(field);
      try {
        await command({ savesDraft: field });
      } catch (error) {
        keepText(field, readDraft(field));
        throw error;
      }
      // What was typed while the command was on its way is a new draft.
      if (readDraft(field) === saving) forget(field);
      else flush(field);
    },
    [field],
  );
  const submit = useCallback(
    async (command: (options: RequestOptions) => Promise<unknown>) => {
      const sent = readDraft(field);
      forget(field);
      try {
        await command({ savesDraft: field });
      } catch (error) {
        keepText(field, [sent, readDraft(field)].filter((part) => part !== '').join(' '));
        throw error;
      }
    },
    [field],
  );
  useEffect(() => () => flush(field), [field]);
  return { text, setText, save, submit };
}

/** The fields that hold a draft and whose names begin like this. */
export const draftsUnder = (prefix: string): string[] =>
  Object.entries(useDrafts.getState().texts).flatMap(([field, text]) =>
    field.startsWith(prefix) && text !== '' ? [field] : [],
  );

/** Every draft of this window, by field. */
export const useDraftTexts = (): Readonly<Record<string, string>> => useDrafts(({ texts }) => texts);

export const readDraft = (field: string): string => useDrafts.getState().texts[field] ?? '';

/** For what is a place and not a text, too: kept like a draft, written at once. */
export function keepNow(field: string, text: string): void {
  put(field, text);
  send(field);
}

/** Writes every text that still waits. */
export function flushDrafts(): void {
  for (const field of [...waiting.keys()]) flush(field);
}

const lastWords = new Set<() => void>();

/** Saves what stands open in a field when the window goes. Answers how to take it back. */
export function onLeaving(say: () => void): () => void {
  lastWords.add(say);
  return () => void lastWords.delete(say);
}

/** The window goes. First every draft, so that what is refused now, with nobody there to read why, is kept. */
export function leaveWindow(): void {
  flushDrafts();
  for (const say of [...lastWords]) say();
}

/** Keeps what is being typed in a field; an empty text gives it up. */
export function keepText(field: string, text: string): void {
  put(field, text);
  const now = Date.now();
  const since = waiting.get(field)?.since ?? now;
  clearTimeout(waiting.get(field)?.timer);
  const delay = Math.max(0, Math.min(quiet, since + longest - now));
  waiting.set(field, { since, timer: setTimeout(() => flush(field), delay) });
}

function put(field: string, text: string): void {
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [field]: text } }));
}

function flush(field: string): void {
  if (!waiting.has(field)) return;
  cancel(field);
  send(field);
}

function cancel(field: string): void {
  clearTimeout(waiting.get(field)?.timer);
  waiting.delete(field);
}

function forget(field: string): void {
  cancel(field);
  useDrafts.setState(({ texts: { [field]: _gone, ...others } }) => ({ texts: others }));
}

/** Tried again when it fails: until it succeeds the text stands only on the screen. */
function send(field: string): void {
  request('draft.save', { field, text: readDraft(field) }).catch(() => {
    if (!waiting.has(field))
      waiting.set(field, { since: Date.now(), timer: setTimeout(() => flush(field), longest) });
  });
}
