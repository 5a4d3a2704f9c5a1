import type { DocumentTree } from '../domain/document';
import { Id } from '../domain/values';
import { Shelf } from '../domain/workshop';
import { z } from '../domain/zod';
import { query, task } from './define';

const MinutesOptions = z.strictObject({ includeClosed: z.boolean().default(false) });

export const ExportWhat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('workshop'),
    id: Id,
    format: z.enum(['json', 'docx', 'pdf', 'xlsx', 'csv']),
    options: MinutesOptions.prefault({}),
    /** What a DOCX or a PDF tells; the minutes where it does not say. */
    document: z.enum(['minutes', 'agenda', 'runsheet']).optional(),
  }),
  z.strictObject({ kind: z.literal('catalogue'), format: z.enum(['json', 'docx', 'pdf', 'xlsx', 'csv']) }),
]);
export type ExportWhat = z.infer<typeof ExportWhat>;

/** `isNew` false: it was here already and has not been changed; it may have been put away. */
const ImportedWorkshop = z.object({ id: Id, isNew: z.boolean(), title: z.string(), shelf: Shelf });
export type ImportedWorkshop = z.infer<typeof ImportedWorkshop>;

const Path = z.string().min(1).max(4_000);

export const filesContract = {
  /** The minutes as they stand, as the document every format is written from; the app draws its preview of it. */
  'minutes.preview': query({
    input: z.strictObject({ workshopId: Id, options: MinutesOptions.prefault({}) }),
    output: z.object({ tree: z.custom<DocumentTree>() }),
  }),
  /** The minutes for an e-mail: formatted and plain. */
  'minutes.copy': query({
    input: z.strictObject({ workshopId: Id, options: MinutesOptions.prefault({}) }),
    output: z.object({ html: z.string(), text: z.string() }),
  }),
  /** A whole HTML page to print from; `pages` fills the contents' page numbers on the second pass. */
  'document.html': task({
    audience: 'main',
    input: z.strictObject({ what: ExportWhat, pages: z.record(z.string(), z.number()).optional() }),
    output: z.object({
      title: z.string(),
      html: z.string(),
      /** What stands above and below each printed page: HTML for Chromium's print header and footer. */
      headerTemplate: z.string().optional(),
      footerTemplate: z.string().optional(),
    }),
  }),
  'document.pages': task({
    audience: 'main',
    input: z.strictObject({ pdf: z.instanceof(Uint8Array) }),
    output: z.object({ pages: z.record(z.string(), z.number()) }),
  }),
  /** What an export would write, for a caller who may still think better of it; of a PDF main knows how. */
  'file.make': task({
    audience: 'main',
    input: z.strictObject({ what: ExportWhat }),
    output: z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  }),
  /** Writes whole or not at all: beside the target first, then renamed. `bytes` have been made before; a PDF's by main. */
  'file.export': task({
    audience: 'main',
    input: z.strictObject({
      what: ExportWhat,
      path: Path,
      force: z.boolean().default(false),
      bytes: z.instanceof(Uint8Array).optional(),
    }),
    output: z.object({ path: z.string(), bytes: z.number() }),
  }),
  /** What an export as JSON would write. */
  'file.text': query({
    audience: 'main',
    input: z.strictObject({ what: ExportWhat }),
    output: z.object({ text: z.string() }),
  }),
  /** The name to propose for a file. */
  'file.name': query({ input: z.strictObject({ what: ExportWhat }), output: z.object({ name: z.string() }) }),
  'file.importWorkshop': task({
    audience: 'main',
    input: z.strictObject({ path: Path }),
    output: ImportedWorkshop,
  }),
};
