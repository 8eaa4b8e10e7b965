<#-- mail.ftlx as plain text; lines are wrapped afterwards. -->
<#macro items title rows>
<#if rows?has_content>

${title?upper_case}

<#list rows as item>
* ${item.milestone}
  ${item.deadline}
<#if item.place?has_content>
  ${item.place}
</#if>
<#if item.remark?has_content>
  ${item.remark}
</#if>
</#list>
</#if>
</#macro>
<#macro since block>
<#if block.intro?has_content>

${block.intro}
<#if block.lines?has_content>

<#list block.lines as line>
* ${line}
</#list>
</#if>
</#if>
</#macro>
<#macro signature>

${t('mail.closing')}
${view.letter.sender}
</#macro>
<#assign own=view.own lists=view.own.lists>
${view.letter.salutation}

<#list view.letter.intro as sentence>${sentence}<#sep> </#list>
<#list own.reminders as reminder>

${t('digest.reminder')} ${reminder}
</#list>
<#if own.since.intro?has_content>

${t('since.title')?upper_case}
<@since own.since/>
</#if>
<@items title=t('mail.overdue') rows=lists.overdue/>
<@items title=t('mail.soon') rows=lists.soon/>
<@items title=t('mail.open') rows=lists.open/>
<@items title=t('mail.done') rows=lists.done/>
<#if lists.overdue?has_content || lists.soon?has_content>

${t('mail.todo')?upper_case}

1) ${t('mail.todo.done')}
2) ${t('mail.todo.late')}
3) ${t('mail.todo.not-mine')}
</#if>
<@items title=t('digest.passed-on') rows=view.passedOn/>
<#if view.whole.brief?has_content>

${t('digest.whole')?upper_case}

<#list view.whole.brief as line>
* ${line}
</#list>
<@since view.whole.since/>
</#if>
<#list view.plans as plan>

== ${plan.title}
<@since plan.since/>
<@items title=t('mail.overdue') rows=plan.lists.overdue/>
<@items title=t('mail.soon') rows=plan.lists.soon/>
<#if plan.more?has_content>

${plan.more}
</#if>
<#if !plan.since.lines?has_content && !plan.lists.overdue?has_content && !plan.lists.soon?has_content>

${t('digest.plan.calm')}
</#if>
</#list>
<#if view.notes?has_content>

${t('digest.notes')?upper_case}

<#list view.notes as line>
* ${line}
</#list>
</#if>

<#list view.letter.enclosed as sentence>
${sentence}
</#list>
<#list view.sources as source>
* ${source}
</#list>
<@signature/>

--
${view.letter.why}
