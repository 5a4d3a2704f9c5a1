import { agenda } from './agenda';
import { balance } from './balance';
import { boardWork } from './board-work';
import { boards } from './boards';
import { catalogue } from './catalogue';
import { cli } from './cli';
import { clock } from './clock';
import { documents } from './documents';
import { errors } from './errors';
import { factors } from './factors';
import { files } from './files';
import { find } from './find';
import { frame } from './frame';
import { history } from './history';
import { home } from './home';
import { marks } from './marks';
import { methods } from './methods';
import { peopleList } from './people-list';
import { prepare } from './prepare';
import { prioritise } from './prioritise';
import { readiness } from './readiness';
import { rehearsal } from './rehearsal';
import { run } from './run';
import { settings } from './settings';
import { shell } from './shell';
import { stage } from './stage';
import { stageLead } from './stage-lead';
import { visit } from './visit';
import { visitRounds } from './visit-rounds';
import { wrapUp } from './wrap-up';

/** Danish is the type of all words: a key that English lacks does not compile. */
export const da = {
  agenda,
  balance,
  boardWork,
  boards,
  catalogue,
  cli,
  clock,
  documents,
  errors,
  factors,
  files,
  find,
  frame,
  history,
  home,
  marks,
  methods,
  peopleList,
  prepare,
  prioritise,
  readiness,
  rehearsal,
  run,
  settings,
  shell,
  stage,
  stageLead,
  visit,
  visitRounds,
  wrapUp,
};
