import { describeStories } from './describe-stories.ts';

describeStories('desk', 'en');
