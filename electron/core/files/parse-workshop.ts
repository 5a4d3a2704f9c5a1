/** A stranger's bytes to a workshop's file that is whole in itself; every refusal says where it is wrong. */
import { isUtf8 } from 'node:buffer';
import { generateKeyBetween } from 'fractional-indexing';
import { isTimeZone } from '@shared/domain/time';
import { WorkshopFile, workshopFileVersion } from '@shared/domain/workshop-file';
import { Refusal } from '../services/refusal';
import { fromVersion1 } from './older-workshop';
import { strayPlace } from './references';

/** Throws a Refusal that names the file and the first place that is wrong. */
export function parseWorkshopFile(bytes: Buffer, file: string): WorkshopFile {
  const parsed = WorkshopFile.safeParse(asLatestVersion(parseJson(bytes, file), file));
  const place = parsed.success ? wrongPlace(parsed.data) : (parsed.error.issues[0]?.path ?? []);
  if (place !== null || !parsed.success) {
    throw new Refusal('notWorkshopFile', { file, where: placeText(place ?? []) });
  }
  return parsed.data;
}

function asLatestVersion(data: unknown, file: string): unknown {
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > workshopFileVersion) throw new Refusal('newerFile', { file });
  return version === 1 ? fromVersion1(data as Record<string, unknown>) : data;
}

function parseJson(bytes: Buffer, file: string): unknown {
  if (!isUtf8(bytes)) throw new Refusal('notUtf8', { file });
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''));
  } catch {
    throw new Refusal('notJson', { file });
  }
}

/** What the fields' own rules cannot see. */
function wrongPlace(data: WorkshopFile): readonly PropertyKey[] | null {
  if (!isTimeZone(data.workshop.timeZone)) return ['workshop', 'timeZone'];
  return strayPlace(data) ?? wrongRank(data);
}

/** A rank that is none would only be noticed when something is put in front of it. */
function wrongRank(data: WorkshopFile): readonly PropertyKey[] | null {
  for (const [part, rows] of Object.entries(data)) {
    if (!Array.isArray(rows)) continue;
    const at = rows.findIndex((row: object) => 'rank' in row && !isRank(String(row.rank)));
    if (at >= 0) return [part, at, 'rank'];
  }
  return null;
}

function isRank(rank: string): boolean {
  try {
    return generateKeyBetween(rank, null) > rank;
  } catch {
    return false;
  }
}

function placeText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'version';
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
}
