import { createElement, type ReactNode } from 'react';
import { isInner, type Place } from '@renderer/data/place';
import { BoardsRoom } from '@renderer/rooms/boards/BoardsRoom';
import { CatalogueRoom } from '@renderer/rooms/catalogue/CatalogueRoom';
import { FactorsRoom } from '@renderer/rooms/factors/FactorsRoom';
import { HomeRoom } from '@renderer/rooms/home/HomeRoom';
import { PrepareRoom } from '@renderer/rooms/prepare/PrepareRoom';
import { PrioritiseRoom } from '@renderer/rooms/prioritise/PrioritiseRoom';
import { RunRoom } from '@renderer/rooms/run/RunRoom';
import { SettingsRoom } from '@renderer/rooms/settings/SettingsRoom';
import { VisitRoom } from '@renderer/rooms/visit/VisitRoom';
import { WrapUpRoom } from '@renderer/rooms/wrap-up/WrapUpRoom';

const rooms: Record<Place['room'], () => ReactNode> = {
  home: HomeRoom,
  catalogue: CatalogueRoom,
  settings: SettingsRoom,
  prepare: PrepareRoom,
  run: RunRoom,
  boards: BoardsRoom,
  visit: VisitRoom,
  prioritise: PrioritiseRoom,
  factors: FactorsRoom,
  wrapUp: WrapUpRoom,
};

/** The room of the place; a workshop's room only while one is open. */
export function ShownRoom({ room, hasWorkshop }: { room: Place['room']; hasWorkshop: boolean }) {
  return createElement(rooms[isInner(room) && !hasWorkshop ? 'home' : room]);
}
