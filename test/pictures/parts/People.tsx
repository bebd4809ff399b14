import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Person } from '#addin/look/people/Person.tsx';
import { jonas, nadia, sofie } from './world.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXXL },
});
const desk = { personId: null, name: '' };
const outside = { personId: null, name: 'Henrik Vind' };

/** With a photo, without one, oneself, a person outside the directory, the desk itself; in each size, and the face alone. */
export const People = () => (
  <div className={useStyles().all}>
    {([20, 24, 32] as const).flatMap((size) =>
      [jonas, nadia, sofie, outside].map((person) => (
        <Person key={`${size} ${person.name}`} size={size} person={person} />
      )),
    )}
    {[jonas, nadia, desk].map((person) => (
      <Person key={`face ${person.name}`} person={person} faceOnly />
    ))}
  </div>
);
