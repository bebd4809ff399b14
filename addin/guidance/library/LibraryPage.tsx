import { AddRegular } from '@fluentui/react-icons/svg/add';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { TextGrammarSettingsRegular } from '@fluentui/react-icons/svg/text-grammar-settings';
import { SearchBox } from '@fluentui/react-search';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import * as libraryTexts from '../../texts/guidance/library.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { ArticleList } from './ArticleList.tsx';
import { ArticleRows } from './ArticleRows.tsx';
import { useLibrarySearch } from './use-library-search.ts';
import { useViews } from './views.ts';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '420px' },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The library: searched as one would ask; for the team with what is to be looked after. */
export const LibraryPage = () => {
  const styles = useStyles();
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const me = useRead('me', {}).data;
  const listed = useRead('listArticles', {});
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const all = listed.data?.articles ?? [];
  const isTeam = me?.roles.includes('Gdpr.Team') ?? false;
  const { tabs, shown: inView } = useViews(all);
  const found = useLibrarySearch(field, isTeam ? inView : all);
  const shown = found.articles;
  const inWords = (count: number) => count.toLocaleString(language);
  const helped = all.reduce((sum, one) => sum + one.helped, 0);
  return (
    <Page
      title={t.title}
      wide={isTeam}
      sub={all.length > 0 && t.lead(inWords(all.filter(({ isShown }) => isShown).length), inWords(helped))}
      tabs={isTeam ? tabs : undefined}
      actions={
        isTeam
          ? [
              {
                name: t.synonyms,
                icon: <TextGrammarSettingsRegular />,
                onPress: () => void navigate('/guidance/synonyms'),
              },
            ]
          : undefined
      }
      primary={
        isTeam ? { name: t.create, icon: <AddRegular />, onPress: () => void navigate('/guidance/new') } : undefined
      }
    >
      <SearchBox
        className={styles.search}
        aria-label={t.search}
        placeholder={t.search}
        ref={(element: HTMLInputElement | null) => {
          field.current = element;
        }}
        value={found.typed}
        maxLength={500}
        onChange={(_, { value }) => found.write(value)}
      />
      {listed.error && <ProblemMessage failed={listed.error} onRetry={() => void listed.refetch()} />}
      {found.failed && <ProblemMessage failed={found.failed} />}
      {listed.isPending && <Loading shape="rows" />}
      <Unseen>
        <span role="status">{found.isAsked && !found.isWaiting && t.found(shown.length)}</span>
      </Unseen>
      {listed.data && shown.length === 0 && !found.isWaiting && (
        <EmptyState
          icon={<BookQuestionMarkRegular />}
          title={found.isAsked ? t.nothing : t.none}
          words={found.isAsked ? t.nothingWords : t.noneWords}
        />
      )}
      {shown.length > 0 && (isTeam ? <ArticleRows articles={shown} /> : <ArticleList articles={shown} />)}
    </Page>
  );
};
