/** A figure that others published, to lay one's own beside. */
export interface Published {
  /** Which of our figures it is like: the key of a word in the catalogue. */
  readonly measure:
    | 'complaintsAnswered'
    | 'answered'
    | 'mentionsAnswered'
    | 'meanResponse'
    | 'halfWithin'
    | 'untaggedReplies'
    | 'unanswered72h'
    | 'deflection'
    | 'questionsShare'
    | 'dialogic';
  /** A share from 0 to 1, or minutes. */
  readonly value: number;
  readonly unit: 'share' | 'minutes';
  /** `under` where the source says less than, and no figure. */
  readonly bound?: 'under';
  /** When it was measured; null where that is not told. */
  readonly year: number | null;
  /** Whom it was measured on: the key of a word in the catalogue. */
  readonly sample:
    | 'usFirms'
    | 'dutchOrganisations'
    | 'dutchAdvertisers'
    | 'brandsWorldwide'
    | 'dutchTeams'
    | 'usAirlines'
    | 'fortune500';
  readonly source: string;
}

/** Published figures on how organisations answer. They were measured in other years, on other channels, and with other
 *  definitions than ours, so they tell an order of magnitude. */
export const published: readonly Published[] = [
  { measure: 'complaintsAnswered', value: 0.53, unit: 'share', year: 2013, sample: 'usFirms', source: 'Einwiller & Steilen' },
  { measure: 'meanResponse', value: 504, unit: 'minutes', year: 2013, sample: 'usFirms', source: 'Einwiller & Steilen' },
  { measure: 'halfWithin', value: 46, unit: 'minutes', year: 2013, sample: 'usFirms', source: 'Einwiller & Steilen' },
  { measure: 'answered', value: 0.61, unit: 'share', year: 2017, sample: 'dutchOrganisations', source: 'Fonk' },
  { measure: 'meanResponse', value: 195, unit: 'minutes', year: 2017, sample: 'dutchOrganisations', source: 'Fonk' },
  { measure: 'mentionsAnswered', value: 0.4, unit: 'share', year: 2013, sample: 'dutchAdvertisers', source: 'Marketingfacts' },
  { measure: 'untaggedReplies', value: 0.17, unit: 'share', year: 2013, sample: 'dutchAdvertisers', source: 'Marketingfacts' },
  { measure: 'unanswered72h', value: 0.875, unit: 'share', year: 2015, sample: 'brandsWorldwide', source: 'Sprout Social' },
  { measure: 'deflection', value: 0.22, unit: 'share', year: null, sample: 'dutchTeams', source: 'Coosto' },
  { measure: 'questionsShare', value: 0.508, unit: 'share', year: null, sample: 'dutchTeams', source: 'Coosto' },
  { measure: 'complaintsAnswered', value: 0.5, unit: 'share', bound: 'under', year: null, sample: 'usAirlines', source: 'Canhoto on Gunarathne et al.' },
  { measure: 'dialogic', value: 0.61, unit: 'share', year: 2010, sample: 'fortune500', source: 'Rybalko & Seltzer' },
]; // prettier-ignore
