import type { RequestOptions } from '@shared/contract/wire';
import { minutesMeant } from '@shared/domain/minutes-meant';
import { SavedField, type ShownField } from './SavedField';

export type MinutesFieldProps = Omit<ShownField, 'type' | 'isMultiline' | 'maxLength'> & {
  /** Names the draft. */
  field: string;
  value: number | null;
  most: number;
  /** The sentence when what is typed is no length of time, or too long. */
  refusal: string;
  save: (minutes: number, options: RequestOptions) => Promise<unknown>;
  /** Emptied; without it a length has to be written. */
  clear?: (options: RequestOptions) => Promise<unknown>;
};

/** A length of time, written as one likes: `45`, `1 t. 15`, `1:15`. */
export function MinutesField({ value, most, refusal, save, clear, ...shown }: MinutesFieldProps) {
  const meant = (text: string): number | null => {
    const minutes = minutesMeant(text);
    return minutes === null || minutes > most ? null : minutes;
  };
  const mayStand = (text: string) => meant(text) !== null || (text === '' && clear !== undefined);
  return (
    <SavedField
      {...shown}
      value={value === null ? '' : String(value)}
      check={(text) => (mayStand(text) ? null : refusal)}
      save={async (text, options) => {
        const minutes = meant(text);
        await (minutes === null ? clear?.(options) : save(minutes, options));
      }}
    />
  );
}
