/** Acts of one room that can be done from every room of a workshop, so that nobody has to go there first. */
import { stageViews } from '@shared/contract/stage';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { native } from '@renderer/data/bridge';
import { usePlace } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { updateSettings, useAppState, useWords } from '@renderer/data/settings';
import { showOnStage } from '@renderer/data/stage';
import { goOn } from '@renderer/rooms/run/go-on';
import { addMinutes, blockBefore, setPaused } from '@renderer/rooms/run/run-data';
import { tell } from '@renderer/ui/feedback/tell';
import type { Found } from './found';

export function useEverywhere(): Found[] {
  const words = useWords();
  const room = usePlace((place) => place.room);
  const hasSound = useAppState(({ settings }) => settings.hasSound);
  const workshop = useReplica(({ openId, tables }) => tables.workshop.get(openId ?? ''));
  if (workshop === undefined) return [];
  return [
    // In Run they have keys, and in Visits the same words are about the round.
    ...(room === 'run' || room === 'visit' ? [] : clockActs(workshop, words)),
    ...(room === 'run' ? [] : [soundAct(hasSound, words)]),
    ...stageActs(workshop, words),
    ...(room === 'prepare' ? [] : printActs(workshop, words)),
  ];
}

function clockActs({ id, status, pausedAt, currentBlockId }: Workshop, { run, frame }: Words): Found[] {
  if (status !== 'running' || currentBlockId === null) return [];
  const isPaused = pausedAt !== null;
  const acts: [string, readonly string[], () => Promise<unknown>][] = [
    [run.next, ['PgDn'], () => goOn(id, run)],
    [run.back, ['PgUp'], () => blockBefore(id)],
    [run.plus(1), ['Alt', '1'], () => addMinutes(id, 1)],
    [run.plus(5), ['Alt', '5'], () => addMinutes(id, 5)],
    [isPaused ? run.resume : run.pause, ['Alt', 'P'], () => setPaused(id, !isPaused)],
  ];
  return acts.map(([label, keys, act]) => ({
    id: `clock-${keys.join('-')}`,
    label,
    detail: frame.run,
    ...alsoBy(keys),
    run: () => tell(act()),
  }));
}

/** The keys are Run's own: here they only lend the other words for it. */
const alsoBy = (keys: readonly string[]) => ({ alsoBy: keys.join(' ') });

const soundAct = (hasSound: boolean, { run }: Words): Found => ({
  id: 'sound',
  label: hasSound ? run.soundOff : run.soundOn,
  alsoBy: 'Alt M',
  run: () => tell(updateSettings({ hasSound: !hasSound })),
});

const stageActs = ({ id: workshopId }: Workshop, { find, stageLead }: Words): Found[] =>
  stageViews.map((view) => ({
    id: `stage-${view}`,
    label: find.onStage(stageLead.views[view]),
    alsoBy: 'onStage',
    run: () => tell(showOnStage({ workshopId, view })),
  }));

const printActs = ({ id }: Workshop, { agenda }: Words): Found[] =>
  (['agenda', 'runsheet'] as const).map((document) => ({
    id: `print-${document}`,
    label: agenda.prints.printOf[document],
    alsoBy: 'print',
    run: () =>
      tell(
        native('print', {
          what: { kind: 'workshop', id, format: 'pdf', options: { includeClosed: false }, document },
        }),
      ),
  }));
