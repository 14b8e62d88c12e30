import { describeGrowth } from './describe-growth.ts';

describeGrowth('the server', 'staff');
