import { minutesForRounds, roundsThatFit, suggestedTimes } from '@shared/domain/visit-plan';
import type { RoundShown } from '@shared/domain/visit-rounds';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useTypedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { useAction } from '@renderer/ui/useAction';
import { minutesTyped } from './rounds-view';

/** What is typed in the form survives the window. */
export const planDraft = (workshopId: string): string => `visitRounds:${workshopId}`;

export type Times = { minutes: number | null; homeMinutes: number | null };

export function usePlanForm(rounds: readonly RoundShown[], onDone: () => void) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const available = useAvailable(rounds);
  const start = useStart(rounds, available);
  const draft = planDraft(workshopId);
  const minutes = useTypedText(`${draft}:minutes`, String(start.minutes));
  const homeMinutes = useTypedText(`${draft}:homeMinutes`, String(start.homeMinutes));
  const count = useTypedText(`${draft}:rounds`, 'fit');
  const prompt = useTypedText(draft, start.prompt);
  const groups = useRecords('group').length;
  const begun = rounds.filter(({ round }) => !round.isHome && round.startedAt !== null).length;
  const most = Math.max(1, groups - 1 - begun);
  const times: Times = { minutes: minutesTyped(minutes.text), homeMinutes: minutesTyped(homeMinutes.text) };
  const fit = Math.min(most, fitting(groups, times, available));
  // Null: as many as fit, also where what was chosen is more than the groups that are left can hold.
  const chosen = Number(count.text) <= most ? Number(count.text) : null;
  const { run, error } = useAction(async () => {
    if (times.minutes === null || times.homeMinutes === null) return;
    const asked = {
      workshopId,
      minutes: times.minutes,
      homeMinutes: times.homeMinutes,
      rounds: chosen,
    };
    // Left as it was it is not asked anew: a visit may have a question of its own.
    const isAsked = prompt.text !== start.prompt || rounds.length === 0;
    const asking = isAsked ? { prompt: prompt.text.trim() } : {};
    await prompt.save(async (options) => {
      const made = await request('visitRound.plan', { ...asked, ...asking }, options);
      announce(words.made(made.rounds, made.visits));
    });
    for (const field of [minutes, homeMinutes, count]) field.forget();
    onDone();
  });
  const wrong = (parsed: number | null) => (parsed === null ? words.minutesWrong : null);
  return {
    minutes: { value: minutes.text, onChange: minutes.change, error: wrong(times.minutes) },
    homeMinutes: { value: homeMinutes.text, onChange: homeMinutes.change, error: wrong(times.homeMinutes) },
    count: {
      value: chosen === null ? 'fit' : String(chosen),
      onChange: count.change,
      options: countOptions(words, fit, most),
    },
    prompt: { value: prompt.text, onChange: prompt.change },
    make: run,
    giveUp: () => {
      for (const field of [minutes, homeMinutes, count, prompt]) field.forget();
    },
    error,
    times,
    rounds: chosen ?? fit,
    available,
  };
}

/** What the agenda has left for rounds that have not begun; null: nothing about visits. */
function useAvailable(rounds: readonly RoundShown[]): number | null {
  const blocks = useRecords('block');
  return minutesForRounds(
    blocks,
    rounds.map(({ round }) => round),
  );
}

/** What the form begins with: the plan that is there, else what serves the agenda. */
function useStart(rounds: readonly RoundShown[], available: number | null) {
  const { visitPrompt } = useWords().documents;
  const groups = useRecords('group').length;
  const suggested = suggestedTimes(groups, available);
  const [first] = rounds;
  const home = rounds.findLast(({ round }) => round.isHome);
  return {
    minutes: first?.round.minutes ?? suggested.minutes,
    homeMinutes: home?.round.minutes ?? suggested.homeMinutes,
    prompt: first?.visits[0]?.visit.prompt ?? visitPrompt,
  };
}

function fitting(groups: number, { minutes, homeMinutes }: Times, available: number | null): number {
  if (minutes === null || homeMinutes === null) return 1;
  return roundsThatFit(groups, { minutes, homeMinutes }, available);
}

function countOptions(words: Words['visitRounds'], fit: number, most: number) {
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  return [
    { value: 'fit', label: words.asManyAsFit(fit) },
    ...counts.map((n) => ({ value: String(n), label: n === most ? words.countAll(n) : words.count(n) })),
  ];
}
