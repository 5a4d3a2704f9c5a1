import type { Heading } from '@shared/domain/document';

export const headingId = ({ anchor }: Pick<Heading, 'anchor'>): string => `doc-${anchor}`;

/** The document's own title is level 2 here, under the room's h1. */
export const levelBelow = (level: Heading['level']): number => level + 1;
