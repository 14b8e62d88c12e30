// Rewrites the list of Arabic texts. New ones come as unread, for a person to read.
import { readFileSync, writeFileSync } from 'node:fs';
import { listPath, listWords, readWords } from '../test/architecture/arabic-words.ts';

const list = listWords(readWords(), readFileSync(listPath, 'utf8'));
writeFileSync(listPath, list);
console.log(`${listPath}: ${list.split('| unread |').length - 1} to read`);
