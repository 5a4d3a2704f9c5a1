import { useState } from 'react';
import { outcomeOf, type useExporting } from '@renderer/data/exporting';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { FileOutcome } from '@renderer/ui/feedback/FileOutcome';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRoomAct } from '@renderer/ui/useRoomAct';
import { printsOf } from './prints-view';

type Exporting = ReturnType<typeof useExporting>;

/** The agenda for everybody and the run sheet for oneself: on paper, in Word, as PDF. */
export function PrintsButton({ exporting }: { exporting: Exporting }) {
  const words = useWords();
  const { agenda } = words;
  const { id } = useWorkshop();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const prints = printsOf(id, words).map((print) => ({
    ...print,
    run: () => (print.how === 'print' ? exporting.print(print.what) : exporting.save(print.what)),
  }));
  useRoomAct({ print: open, export: open });
  useHotkeys([
    { keys: ['Ctrl', 'P'], label: agenda.prints.open, isQuiet: true, run: open },
    { keys: ['Ctrl', 'S'], label: agenda.prints.save, isQuiet: true, run: open },
    ...prints.map(({ name, run }) => ({ keys: [], label: name, isQuiet: true, run })),
  ]);
  const entries = (of: (typeof prints)[number]['of']) =>
    prints
      .filter((print) => print.of === of)
      .map(({ key, label, icon, run }): MenuEntry => ({ id: key, label, icon, onPress: run }));
  return (
    <MenuButton
      isIconOnly
      size="small"
      icon="printer"
      label={agenda.prints.button}
      isOpen={isOpen}
      onOpenChange={setOpen}
      items={[
        { title: agenda.prints.agenda, entries: entries('agenda') },
        { title: agenda.prints.runsheet, entries: entries('runsheet') },
      ]}
    />
  );
}

/** What becomes of the file, under the head it was asked for in. */
export function PrintsOutcome({ exporting }: { exporting: Exporting }) {
  const { files } = useWords();
  return <FileOutcome {...outcomeOf(exporting, files)} />;
}
