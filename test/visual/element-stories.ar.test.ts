import { describeStories } from './describe-stories.ts';

describeStories('elements', 'ar');
