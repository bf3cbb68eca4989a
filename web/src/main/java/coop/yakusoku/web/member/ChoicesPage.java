package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.ejb.member.MemberChoiceQueries;
import coop.yakusoku.ejb.member.MemberChoices;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code member/choices.xhtml}: what a member refuses and agrees to, purpose by purpose. */
@Named
@RequestScoped
public class ChoicesPage {

    @Inject private MemberChoiceQueries queries;
    @Inject private PurposeParameter parameter;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private MemberChoices choices;

    public void load() {
        MemberId member = screen.id(id, MemberId::of);
        parameter.refuseForged(purpose);
        choices = queries.of(member, screen.id(purpose, it -> it)).orElse(null);
    }

    /** Null when the purpose is not the caller's to work for. */
    public MemberChoices getChoices() {
        return choices;
    }

    /** P2 消費材に関する活動…. */
    public String name(MemberChoices.Purpose one) {
        return one.code() + " " + (Texts.locale().getLanguage().equals("en") ? one.nameEn() : one.nameJa());
    }

    /** The key of how a purpose stands. */
    public String standing(MemberChoices.Purpose one) {
        if (one.objected()) {
            return "choices.objected";
        }
        return one.noticed() ? "choices.usable" : "choices.notNoticed";
    }

    /** The colour of how a purpose stands. */
    public String kind(MemberChoices.Purpose one) {
        if (one.objected()) {
            return "bad";
        }
        return one.noticed() ? "good" : "plain";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
