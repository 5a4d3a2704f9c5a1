import { request } from './bridge';

/** Takes back this window's last act, or does it again. The answer says whether somebody's later change stood in the way. */
export const undo = () => request('history.undo', {});
export const redo = () => request('history.redo', {});
