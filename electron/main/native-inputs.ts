/** What a page may hand over with a native request; anything else is refused before it is looked at. */
import { ExportWhat } from '@shared/contract/files';
import { KnownPeople, ListPlan } from '@shared/contract/participant-list';
import { Nothing } from '@shared/contract/patch';
import { CellTable } from '@shared/contract/reading';
import type { NativeName } from '@shared/contract/wire';
import { Id } from '@shared/domain/values';
import { z } from '@shared/domain/zod';

export const nativeInputs = {
  saveAs: z.strictObject({ what: ExportWhat }),
  cancelSaving: Nothing,
  openSaved: z.strictObject({ path: z.string().min(1).max(4_000), how: z.enum(['open', 'show']) }),
  print: z.strictObject({ what: ExportWhat }),
  copyMinutes: z.strictObject({ workshopId: Id, includeClosed: z.boolean() }),
  /** All that is on a full board. */
  copyText: z.strictObject({ text: z.string().min(1).max(10_000_000) }),
  importWorkshop: Nothing,
  openExample: Nothing,
  readParticipants: z.strictObject({ workshopId: Id, pasted: CellTable.optional() }),
  previewParticipants: z.strictObject({ workshopId: Id, plan: ListPlan }),
  importParticipants: z.strictObject({ workshopId: Id, plan: ListPlan.optional(), known: KnownPeople }),
  forgetParticipants: Nothing,
  showDataFolder: Nothing,
  toggleStage: z.strictObject({ isOpen: z.boolean().optional() }),
  openWindow: z.strictObject({ workshopId: Id.optional() }),
  rehearse: z.strictObject({ workshopId: Id }),
  endRehearsal: Nothing,
  showWindow: z.strictObject({ window: z.string().regex(/^window-[1-9]\d?$/) }),
} satisfies Record<NativeName, z.ZodType>;

export type NativeInput<N extends NativeName> = z.output<(typeof nativeInputs)[N]>;

export const isNativeName = (name: unknown): name is NativeName =>
  typeof name === 'string' && Object.hasOwn(nativeInputs, name);
