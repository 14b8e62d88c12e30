import type { Analysis } from '../analyse.ts';
import type { Unit } from '../units.ts';
import { isLesser } from './lesser.ts';

/** What counts less than a concept of the matter itself. */
const share = { lesser: 0.7, unknown: 0.4, stem: 0.1 };

/** What a text is found by, and what each counts. */
export const featuresOf = ({ units }: Analysis): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  for (const unit of units) for (const [feature, counts] of featuresOfUnit(unit)) features.set(feature, counts);
  return features;
};

const unitFeatures = new WeakMap<Unit, readonly [string, number][]>();
const featuresOfUnit = (unit: Unit): readonly [string, number][] => {
  let features = unitFeatures.get(unit);
  if (features === undefined) {
    const { stem, concepts, places } = unit;
    features = [
      [`s ${stem}`, concepts.length + places.length > 0 ? share.stem : share.unknown],
      ...concepts.map((concept): [string, number] => [`c ${concept}`, isLesser(concept) ? share.lesser : 1]),
      ...places.map((place): [string, number] => [`p ${place}`, 1 / places.length]),
    ];
    unitFeatures.set(unit, features);
  }
  return features;
};

/** The weight of a unit among the texts there are: of its rarest name. Remembered while their number stays. */
export const weighing = (rarity: (feature: string) => number, size: () => number) => {
  let known = new Map<Unit, number>();
  let at = 0;
  const weigh = ({ stem, concepts, places }: Unit): number => {
    if (places.length > 0) return Math.max(...places.map((place) => rarity(`p ${place}`)));
    if (concepts.length === 0) return share.unknown * rarity(`s ${stem}`);
    return Math.max(...concepts.map((concept) => rarity(`c ${concept}`) * (isLesser(concept) ? share.lesser : 1)));
  };
  return (unit: Unit): number => {
    if (at !== size()) {
      at = size();
      known = new Map();
    }
    let weight = known.get(unit);
    if (weight === undefined) {
      weight = weigh(unit);
      known.set(unit, weight);
    }
    return weight;
  };
};
