<#-- mail.ftlx as plain text; lines are wrapped afterwards. -->
<#macro items title rows>
<#if rows?has_content>

${title?upper_case}

<#list rows as item>
* ${item.milestone}
  ${item.deadline}
  ${item.place}
<#if item.remark?has_content>
  ${item.remark}
</#if>
</#list>
</#if>
</#macro>
${view.letter.salutation}

${view.letter.intro}
<@items title=t('mail.overdue') rows=view.lists.overdue/>
<@items title=t('mail.soon') rows=view.lists.soon/>
<@items title=t('mail.open') rows=view.lists.open/>
<@items title=t('mail.done') rows=view.lists.done/>
<#if view.lists.overdue?has_content || view.lists.soon?has_content>

${t('mail.todo')?upper_case}

1) ${t('mail.todo.done')}
2) ${t('mail.todo.late')}
3) ${t('mail.todo.not-mine')}
</#if>

<#if view.letter.attachment?has_content>
${t('mail.attached')}
</#if>
<#list view.plans as plan>
* ${plan.source}
</#list>

${t('mail.closing')}
${view.letter.sender}

--
${t('mail.why')}
