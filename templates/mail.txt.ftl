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
<#macro todo>

${t('mail.todo')?upper_case}

1) ${t('mail.todo.done')}
2) ${t('mail.todo.late')}
3) ${t('mail.todo.not-mine')}
</#macro>
<#macro ownPart own>
<#list own.reminders as reminder>

${t('digest.reminder')} ${reminder}
</#list>
<#if own.since.intro?has_content>

${t('since.title')?upper_case}
<@since own.since/>
</#if>
<@items title=t('mail.overdue') rows=own.lists.overdue/>
<@items title=t('mail.soon') rows=own.lists.soon/>
<@items title=t('mail.open') rows=own.lists.open/>
<@items title=t('mail.done') rows=own.lists.done/>
</#macro>
<#macro furtherParts of passedOn>
<@items title=passedOn rows=of.passedOn/>
<#if of.whole.brief?has_content>

${t('digest.whole')?upper_case}

<#list of.whole.brief as line>
* ${line}
</#list>
<@since of.whole.since/>
</#if>
<#list of.plans as plan>

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
<#if of.notes?has_content>

${t('digest.notes')?upper_case}

<#list of.notes as line>
* ${line}
</#list>
</#if>
</#macro>
<#assign lists=view.own.lists>
<#assign asked=lists.overdue?has_content || lists.soon?has_content>
${view.letter.salutation}

<#list view.letter.intro as sentence>${sentence}<#sep> </#list>
<@ownPart own=view.own/>
<#if asked>
<@todo/>
</#if>
<@furtherParts of=view passedOn=t('digest.passed-on')/>
<#list view.others as other>

=== ${other.heading}
<@ownPart own=other.own/>
<#if !asked && (other.own.lists.overdue?has_content || other.own.lists.soon?has_content)>
<@todo/>
<#assign asked=true>
</#if>
<@furtherParts of=other passedOn=t('digest.passed-on.another')/>
</#list>

<#list view.letter.enclosed as sentence>
${sentence}
</#list>
<#list view.sources as source>
* ${source}
</#list>
<@signature/>

--
${view.letter.why}
${view.letter.answers}
